import { NODE_KINDS, type NodeKind } from '../src/entities/vocabulary';
import { CaseForm } from './records/case-form';
import { CityForm } from './records/city-form';
import { ConceptForm } from './records/concept-form';
import { CountryForm } from './records/country-form';
import { FigureForm } from './records/figure-form';
import { FrameworkForm } from './records/framework-form';
import { IndicatorForm } from './records/indicator-form';
import { MetricForm } from './records/metric-form';
import type { NodeForm } from './records/node-form';
import { OperatingModelForm } from './records/operating-model-form';
import { OrganisationForm } from './records/organisation-form';
import { PolicyForm } from './records/policy-form';
import { RecipeForm } from './records/recipe-form';
import { RegionForm } from './records/region-form';
import { SolutionForm } from './records/solution-form';
import { SourceForm } from './records/source-form';
import { SubjectForm } from './records/subject-form';
import { SummarisedForm } from './records/summarised-form';
import { TermForm } from './records/term-form';
import { UnitForm } from './records/unit-form';

/** The form of each kind of node; the others have no fields of their own. */
const NODE_FORMS: Partial<Record<NodeKind, new () => NodeForm>> = {
  country: CountryForm,
  city: CityForm,
  region: RegionForm,
  challenge: SummarisedForm,
  solution: SolutionForm,
  case: CaseForm,
  organisation: OrganisationForm,
  concept: ConceptForm,
  operatingModel: OperatingModelForm,
  policy: PolicyForm,
  framework: FrameworkForm,
  indicator: IndicatorForm,
  source: SourceForm,
  figure: FigureForm,
  recipe: RecipeForm,
};

export type FormKind = NodeKind | VocabularyKind;

/** What is no node: what codes and words stand for. */
const VOCABULARY = { unit: UnitForm, metric: MetricForm, term: TermForm };
export type VocabularyKind = keyof typeof VOCABULARY;

export function isVocabularyKind(kind: string): kind is VocabularyKind {
  return kind in VOCABULARY;
}

export const FORM_KINDS: readonly FormKind[] = [...NODE_KINDS, 'unit', 'metric', 'term'];

export function formClass(kind: FormKind): new () => NodeForm | UnitForm | MetricForm | TermForm {
  if (isVocabularyKind(kind)) return VOCABULARY[kind];
  return NODE_FORMS[kind] ?? SubjectForm;
}

/** `city` -> `cities`: the key of a list of such nodes in a shared file. */
export function pluralOf(kind: FormKind): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

export function kindOfPlural(plural: string): FormKind | undefined {
  return FORM_KINDS.find((kind) => pluralOf(kind) === plural);
}

export function isFormKind(text: string): text is FormKind {
  return (FORM_KINDS as readonly string[]).includes(text);
}
