export { isAggregate } from './aggregates';
export { romanise } from './chinese-slug';
export { COUNTRIES, type Country, findByCode, findCountries } from './countries';
export { foldName, plainLetters } from './fold';
export {
  type NameAnswer,
  type NamedNode,
  type NameQuery,
  type NameService,
  nameService,
  splitPlace,
  withContext,
} from './name-service';
export { withoutSuffix } from './place-suffixes';
