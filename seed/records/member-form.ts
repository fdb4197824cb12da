import { required } from './check';
import { filled } from './fields';
import { reference } from './reference';

/** A city among the members of a region, a concept or a framework. Example: { city: ningbo, role: core }. */
export class MemberForm {
  @required()
  @reference('city')
  city!: string;

  @filled()
  role?: string;
}
