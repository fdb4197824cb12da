import { required } from './check';
import { reference } from './reference';

/**
 * What a statement claims to help against what. Example, under Rio's shorter response time: { solution: city-operations-centre,
 * challenge: slow-emergency-response }. A family of solutions stands for all of its parts.
 */
export class AnswerForm {
  @required()
  @reference('solution')
  solution!: string;

  @required()
  @reference('challenge')
  challenge!: string;
}
