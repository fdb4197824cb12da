import { FRAMEWORK_LEVELS } from '../../src/entities/vocabulary';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class FrameworkForm extends SubjectForm {
  @word(FRAMEWORK_LEVELS)
  frameworkLevel?: string;
}
