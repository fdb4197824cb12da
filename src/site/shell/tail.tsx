import { CITATION_FORMATS } from '../../services/citation/citation-formats';
import type { CitedThing } from '../../services/citation/cited-thing';
import { permalink } from '../../services/citation/permalink';
import { referenceList } from '../../services/citation/reference-list';
import { attributionOf } from '../../services/citation/attribution';
import { dateText } from '../display';
import { inLocale, usePage } from '../page-context';
import { Mixed } from '../parts/foreign';
import { SHELL } from '../words/shell-words';

interface TailProps {
  readonly thing: CitedThing;
  /** Forms of what is shown, by their names: `JSON` at `/city/seoul.json`. */
  readonly forms: readonly (readonly [name: string, path: string])[];
  /** A query of GraphQL that asks for the same. */
  readonly query?: string;
  readonly isData?: boolean;
}

/** The same end of every page: how to cite it, how to take it away, under which licence. */
export function Tail({ thing, forms, query, isData = false }: TailProps) {
  const { t, href, data, locale, setting } = usePage();
  const { version } = data;
  const places = thing.citationIds.flatMap((id) => data.citation(id) ?? []);
  const sources = places.flatMap(({ sourceIdentity }) => data.nodeAt(sourceIdentity) ?? []);
  const { licence, en, zh } = attributionOf(sources, { isData });
  const references = referenceList({ data }, thing, { version, address: setting.address }, locale);
  const address = permalink(setting.address, thing.path, version);
  const date = version.time === null ? '' : `${t([', ', '，'])}${t(dateText(version.time))}`;
  const title = inLocale({ en: thing.title.EN, zh: thing.title.ZH }, locale);
  const written = CITATION_FORMATS.GBT7714.write(references.slice(0, 1), locale).trim();
  const english = `${t(SHELL.contributors)}. ${title}. ${t(SHELL.dataVersion)} ${version.label}${date}. ${address}`;
  return (
    <section class="tail" aria-labelledby="cite">
      <h2 id="cite">{t(SHELL.cite)}</h2>
      <div>
        <p class="cite" id="citation">
          <Mixed text={locale === 'ZH' ? written : english} />
        </p>
        <p class="acts">
          <button type="button" class="plain" data-copy="citation" data-done={t(SHELL.copied)} hidden>
            {t(SHELL.copy)}
          </button>
          <a href={permalink('', thing.path, version)}>{t(SHELL.permalink)}</a>
          {forms.map(([name, path]) => (
            <a key={name} href={path}>
              {name}
            </a>
          ))}
          {query !== undefined && (
            <a href={`/playground/?${new URLSearchParams({ query }).toString()}`}>{t(SHELL.openQuery)}</a>
          )}
        </p>
        {references.length > 1 && (
          <details class="small">
            <summary>{t(SHELL.references)} (GB/T 7714)</summary>
            <pre>
              <Mixed text={CITATION_FORMATS.GBT7714.write(references, locale).trim()} />
            </pre>
          </details>
        )}
        <p class="small q">
          {t(SHELL.licence)}
          {t([': ', '：'])}
          <a href={href('/data#licences')}>{licence}</a>
          {t(['. ', '。'])}
          <Mixed text={locale === 'ZH' ? zh : en} />
        </p>
      </div>
    </section>
  );
}

/** What is said of a node, as a table. */
export function tableOf(id: string): readonly [string, string] {
  return ['CSV', `/export/statements.csv?about=${id}`];
}

/** Every form in which a thing of the knowledge base can be had. */
export function formsOfThing(path: string): (readonly [string, string])[] {
  return [
    ...[['BibTeX', '.bib'] as const, ['RIS', '.ris'] as const, ['CSL-JSON', '.csl.json'] as const],
    ...[['GB/T 7714', '.txt'] as const, ['JSON', '.json'] as const, ['JSON-LD', '.jsonld'] as const],
  ].map(([name, ending]) => [name, `${path}${ending}`]);
}
