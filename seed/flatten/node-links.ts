import type { LinkType } from '../../src/entities/vocabulary';
import { idOf, type NodeEntry } from '../forms';
import { statementId } from '../ids';
import type { CaseForm } from '../records/case-form';
import type { CityForm } from '../records/city-form';
import type { ConnectionForm } from '../records/connection-form';
import { toConstant } from '../records/fields';
import type { IndicatorForm } from '../records/indicator-form';
import type { PlaceForm } from '../records/place-form';
import type { ReferenceRule } from '../records/reference';
import type { SourceForm } from '../records/source-form';
import { citesItself } from '../rules/provenance';
import { defaultPlace, placeOf } from '../sections';
import { resolveReference } from '../seed-index';
import { findStatement } from '../statements';
import type { Citations } from './citations';
import type { Links } from './links';

/** The links of a node that stand outside its statements. */
export function nodeLinks(node: NodeEntry, { cite, link }: { cite: Citations; link: Links }): void {
  const ownerId = idOf(node);
  const form = node.form as NodeEntry['form'] &
    Partial<Omit<CaseForm & CityForm & SourceForm, keyof NodeEntry['form']>>;
  const idFor = (text: string, kind: ReferenceRule['kind']): string => {
    const id = resolveReference(text, kind, node.kind);
    if (id === null) throw new Error(`${ownerId} names ${text} without its kind.`);
    return id;
  };
  const read = (fact: PlaceForm | undefined): Connection =>
    fact ? { citationId: cite(placeOf(fact, defaultPlace(node))) } : {};
  // Where a case stands in its source, there too stands where it takes place, what field it belongs to, how it is run.
  const { source, section } = defaultPlace(node);
  const here: Connection = node.kind === 'case' && source && section ? read({}) : {};
  const add = (type: LinkType, to: string | undefined, kind: ReferenceRule['kind'], more: Connection = {}): void => {
    if (to === undefined) return;
    const backed = more.citationId !== undefined || more.statementId !== undefined;
    link({ ownerId, type, fromId: ownerId, toId: idFor(to, kind), ...(backed ? {} : here), ...more });
  };
  const connection = (each: ConnectionForm): Connection => {
    const behind = each.statement === undefined ? null : findStatement(node, each.statement);
    return {
      role: each.role,
      ...(citesItself(each) ? read(each) : {}),
      ...(behind ? { statementId: statementId(behind) } : {}),
    };
  };

  add('PART_OF', form.partOf, 'own');
  add('IN_COUNTRY', form.country?.country, 'country', read(form.country));
  add('PART_OF', form.province?.region, 'region', read(form.province));
  form.memberOf?.forEach((to) => add('MEMBER_OF', to, 'region'));
  add('TAKES_PLACE_IN', form.city, 'city');
  form.cities?.forEach((to) => add('TAKES_PLACE_IN', to, 'city'));
  form.places?.forEach((to) => add('TAKES_PLACE_IN', to, 'region'));
  form.domains?.forEach((to) => add('IN_DOMAIN', to, 'domain'));
  add('RUNS_AS', form.operatingModel, 'operatingModel');
  form.illustrates?.forEach((to) => add('ILLUSTRATES', to, null));
  form.organisations?.forEach((each) => add('INVOLVES', each.organisation, 'organisation', connection(each)));
  form.producedBy?.forEach((to) => add('PRODUCED_BY', to, 'organisation'));
  if (node.kind === 'indicator') (form as IndicatorForm).measures?.forEach((to) => add('MEASURES', to, null));
  form.links?.forEach((each) => add(toConstant(each.type) as LinkType, each.to, null, connection(each)));
}

interface Connection {
  readonly role?: string | undefined;
  readonly citationId?: string;
  readonly statementId?: string;
}
