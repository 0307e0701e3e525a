import type { Topic } from '../../model/index.js';
import type { Lookup } from './lookup.js';

/** True for the topic in which all headlines of the event stand side by side. */
export const areHeadlines = ({ claims }: Topic): boolean =>
  claims.some((c) => c.kind === 'framing' && c.concept === 'headline');

const LATER = 'of a later week or of another event';
const UNSET = 'not set beside these';
const NONE = 'no headline found';

/** Why the headline of an article stands not beside the others: what its cell says. */
export function headlineAbsence(topic: Topic, article: string, look: Lookup): string {
  if (topic.refused.some(({ claim }) => look.articleOfClaim(claim) === article)) return LATER;
  return look.article(article)?.title ? UNSET : NONE;
}

/** The articles whose headlines stand not beside the others, by the reason, in words. */
export function headlinesApart(topic: Topic, look: Lookup): { readonly words: string; readonly articles: string[] }[] {
  const inWords: readonly [string, string][] = [
    [LATER, `headlines ${LATER}, ${UNSET}`],
    [UNSET, `headlines ${UNSET}`],
    [NONE, NONE],
  ];
  return inWords
    .map(([why, words]) => ({ words, articles: topic.silent.filter((id) => headlineAbsence(topic, id, look) === why) }))
    .filter(({ articles }) => articles.length > 0);
}
