/** The client has closed the connection before it had its answer, or before its body was complete: nobody is left to answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}
