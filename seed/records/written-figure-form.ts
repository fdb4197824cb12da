import { check, onText } from './check';
import { english, language } from './localized';

/** How a figure is written where that is not the number before the name. Example: { en: "{0} km²", zh: "{0}平方公里" }. */
export class WrittenFigureForm {
  @language()
  @english()
  @hasNumber()
  en!: string;

  @language()
  @hasNumber()
  zh!: string;
}

function hasNumber(): PropertyDecorator {
  return check(
    'bad-figure',
    onText((text) =>
      text.split('{0}').length === 2 ? null : { message: '`{0}` stands once in a figure, where its number belongs.' },
    ),
  );
}
