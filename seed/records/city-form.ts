import { required } from './check';
import { degrees } from './fields';
import { nested } from './nested';
import { PlaceForm } from './place-form';
import { reference } from './reference';
import { SubjectForm } from './subject-form';

export class CountryFact extends PlaceForm {
  @required()
  @reference('country')
  country!: string;
}

export class ProvinceFact extends PlaceForm {
  @required()
  @reference('region')
  region!: string;
}

/** Degrees of WGS 84, north and east positive. */
export class CoordinatesFact extends PlaceForm {
  @required()
  @degrees(90)
  latitude!: string;

  @required()
  @degrees(180)
  longitude!: string;
}

/** A municipality; each of its reference facts has a place in a source of its own. */
export class CityForm extends SubjectForm {
  @nested(() => CountryFact)
  country?: CountryFact;

  @nested(() => ProvinceFact)
  province?: ProvinceFact;

  @nested(() => CoordinatesFact)
  coordinates?: CoordinatesFact;
}
