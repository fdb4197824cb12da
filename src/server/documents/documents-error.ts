/** What is wrong with the trusted documents of the installation, in one line: the server does not start. */
export class DocumentsError extends Error {
  override readonly name = 'DocumentsError';

  constructor(file: string, problem: string) {
    super(`DOCUMENTS: ${file}: ${problem.replace(/\s+/g, ' ')}`);
  }
}
