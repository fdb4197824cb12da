import { REGION_KINDS } from '../../src/entities/vocabulary';
import { required } from './check';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class RegionForm extends SubjectForm {
  @required()
  @word(REGION_KINDS)
  regionKind!: string;
}
