import { EVIDENCE_GRADES, type EvidenceGrade } from '../../entities/vocabulary';
import { usePage } from '../page-context';
import { hiddenByGrade, SHOW_ALL } from '../words/statement-words';

/** The grades that an address asks for, as in `?evidence=AB`; null for all. */
export function shownGrades(search: string): readonly EvidenceGrade[] | null {
  const asked = new URLSearchParams(search).get('evidence')?.toUpperCase() ?? '';
  const grades = EVIDENCE_GRADES.filter((grade) => asked.includes(grade));
  return grades.length === 0 ? null : grades;
}

/** Says how much is left out, and how to get it back. */
export function HiddenNotice({ count, path }: { readonly count: number; readonly path: string }) {
  const { t, href } = usePage();
  if (count === 0) return null;
  return (
    <p class="ed notice">
      {t(hiddenByGrade(count))} <a href={href(path)}>{t(SHOW_ALL)}</a>
    </p>
  );
}
