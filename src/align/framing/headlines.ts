import type { Cluster, FramingClaim } from '../../model/index.js';
import { isOfNews, newsDays } from '../news-days.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { isShared } from './groups.js';

/**
 * The headlines of the days on which the news was new, side by side; those of other or unknown days and of articles on other events (`others`, ids)
 * are kept apart, and said so. Where fewer than two articles have a date, nothing
 * tells the days apart, and all stand together.
 */
export function alignHeadlines(
  witnesses: readonly Witness[],
  claims: readonly FramingClaim[],
  others: ReadonlySet<string>,
): Cluster[] {
  const published = new Map(witnesses.map((w) => [w.document.article.id, w.document.article.published.value]));
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline'));
  const ours = headlines.filter((c) => !others.has(c.article));
  const dates = ours.map((c) => published.get(c.article) ?? null);
  const days = dates.filter((date) => date !== null).length < 2 ? null : newsDays(dates);
  const isOfDays = ({ article }: FramingClaim): boolean => {
    const date = published.get(article) ?? null;
    return days === null || (date !== null && isOfNews(date, days));
  };
  const told = ours.filter(isOfDays);
  // Of an article without a date its day alone is sure to be unknown.
  const isOther = ({ article }: FramingClaim): boolean =>
    others.has(article) && (days === null || published.get(article) !== null);
  if (!isShared(told)) return [];
  return [
    {
      kind: 'framing',
      key: 'headline',
      title: 'The headlines side by side',
      claims: told,
      together: ['headlines of one event'],
      refused: headlines
        .filter((c) => !told.includes(c))
        .map((c) => ({
          claim: c.id,
          relation: isOther(c) ? 'other-event' : 'incomparable',
          because: isOther(c) ? 'of another event' : `of another day: ${published.get(c.article) ?? 'not known'}`,
        })),
    },
  ];
}
