import { check, describe, required } from './check';
import { filled } from './fields';
import { SubjectForm } from './subject-form';

/** A named ranking method; what `method` may hold is said in docs/methods.md and checked by who runs it. */
export class RecipeForm extends SubjectForm {
  @required()
  @filled()
  version!: string;

  @required()
  @check('wrong-shape', (value) =>
    typeof value === 'object'
      ? []
      : [{ message: `\`method\` takes a form \`{ key: value }\`, not ${describe(value)}.` }],
  )
  method!: object;
}
