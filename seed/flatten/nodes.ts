import type { NodeKind } from '../../src/entities/vocabulary';
import { idOf, type NodeEntry } from '../forms';
import { parseNumber } from '../numbers';
import { periodOf } from '../period';
import type { CityForm } from '../records/city-form';
import { toConstant } from '../records/fields';
import type { FigureForm } from '../records/figure-form';
import type { IndicatorForm } from '../records/indicator-form';
import type { LocalizedName } from '../records/localized';
import type { RecipeForm } from '../records/recipe-form';
import type { SourceForm } from '../records/source-form';
import type { KindColumns, KnowledgeRows } from '../rows';
import { defaultPlace, placeOf } from '../sections';
import type { Citations } from './citations';

export function nodeRow(node: NodeEntry, cite: Citations): KnowledgeRows['node'][number] {
  const { form, kind } = node;
  return {
    id: idOf(node),
    kind: kind as NodeKind,
    slug: form.slug,
    position: Number(form.order ?? 0),
    nameEn: form.name.en,
    nameZh: form.name.zh,
    summaryEn: form.summary?.en ?? null,
    summaryZh: form.summary?.zh ?? null,
    ...periodOf(form.period),
    revision: 0,
    ...kindColumns(node, cite),
  };
}

export function aliasRows(node: NodeEntry): KnowledgeRows['node_alias'] {
  return (node.form.aliases ?? []).map((name, index) => ({ nodeId: idOf(node), name, position: index + 1 }));
}

export function externalIdRows(node: NodeEntry, cite: Citations): KnowledgeRows['external_id'] {
  return (node.form.ids ?? []).map((id) => ({
    nodeId: idOf(node),
    scheme: toConstant(id.scheme) as KnowledgeRows['external_id'][number]['scheme'],
    value: id.value,
    citationId: cite(placeOf(id, defaultPlace(node))),
  }));
}

/** All of them, null where the kind of the node has no such column or its form says nothing. */
function kindColumns(node: NodeEntry, cite: Citations): KindColumns {
  const form = node.form as unknown as Readonly<Record<string, string | undefined>>;
  const around = defaultPlace(node);
  const { coordinates } = node.form as Partial<CityForm>;
  const { caption } = node.form as Partial<FigureForm>;
  const { definition, collectionMethod } = node.form as Partial<IndicatorForm>;
  const { publisher, rights, retraction } = node.form as Partial<SourceForm>;
  const word = <K extends keyof KindColumns & string>(key: K): KindColumns[K] => {
    const text = form[key];
    // The validated word of a fixed list is the constant of that list in another spelling.
    return (text === undefined ? null : toConstant(text)) as KindColumns[K];
  };
  const text = (key: string): string | null => form[key] ?? null;
  return {
    iso2: text('iso2'),
    latitude: coordinates ? parseNumber(coordinates.latitude) : null,
    longitude: coordinates ? parseNumber(coordinates.longitude) : null,
    coordinatesCitationId: coordinates ? cite(placeOf(coordinates, around)) : null,
    // A form that says nothing of the status of its case leaves it unknown.
    status: word('status') ?? (node.kind === 'case' ? 'UNKNOWN' : null),
    link: text('link'),
    regionKind: word('regionKind'),
    organisationKind: word('organisationKind'),
    conceptKind: word('conceptKind'),
    policyKind: word('policyKind'),
    frameworkLevel: word('frameworkLevel'),
    fundingGovernment: word('fundingGovernment'),
    fundingEnterprise: word('fundingEnterprise'),
    operationGovernment: word('operationGovernment'),
    operationEnterprise: word('operationEnterprise'),
    controlGovernment: word('controlGovernment'),
    controlEnterprise: word('controlEnterprise'),
    ...pair('definition', definition),
    valueType: word('valueType'),
    direction: word('direction'),
    frequency: word('frequency'),
    ...pair('collectionMethod', collectionMethod),
    populationConcept: word('populationConcept'),
    referenceArea: word('referenceArea'),
    sdmxCode: text('sdmxCode'),
    sdgCode: text('sdgCode'),
    unitCode: text('unit'),
    sourceType: word('sourceType'),
    ...pair('publisher', publisher),
    year: form.year === undefined ? null : Number(form.year),
    language: text('language'),
    licence: text('licence'),
    ...pair('rights', rights),
    url: text('url'),
    evidence: word('evidence'),
    ...pair('retraction', retraction),
    dataState: word('dataState'),
    captionCitationId: caption ? cite(placeOf(caption, around)) : null,
    version: text('version'),
    method: (node.form as Partial<RecipeForm>).method ?? null,
  };
}

type Pair<N extends string> = Record<`${N}En` | `${N}Zh`, string | null>;

function pair<N extends string>(name: N, texts: LocalizedName | undefined): Pair<N> {
  return { [`${name}En`]: texts?.en ?? null, [`${name}Zh`]: texts?.zh ?? null } as Pair<N>;
}
