import type { Cluster, FramingClaim, Refusal } from '../../model/index.js';
import type { DaySpan } from '../../text/calendar.js';
import { isOfNews, newsDays } from '../news-days.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { isShared, joinByKeys } from './groups.js';
import { EVENT, type Headline, headlineOf, isNoAct } from './headline-acts.js';

const isOf = ({ published }: Headline, days: DaySpan | null): boolean =>
  published === null || days === null || isOfNews(published, days);

/** By what two headlines may be joined: a kind of event, or two words. */
function keysOf({ words }: Headline): Set<string> {
  const sorted = [...words].sort();
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
  return new Set([...sorted.filter((w) => w.startsWith(EVENT)), ...pairs]);
}

/** The largest number of headlines that tell one act: the same step, and each shares a kind of event or two words with another. */
function oneAct(headlines: readonly Headline[]): FramingClaim[] {
  const keys = new Map(headlines.map((h) => [h.claim, keysOf(h)]));
  const steps = new Set(headlines.map((h) => h.step).filter((s) => !isNoAct(s)));
  const groups = [...steps].flatMap((step) =>
    joinByKeys(
      headlines.filter((h) => h.step === step).map((h) => h.claim),
      (c) => keys.get(c) ?? new Set(),
    ),
  );
  const told = (group: readonly FramingClaim[]): number =>
    group.filter((c) => [...(keys.get(c) ?? [])].some((k) => k.startsWith(EVENT))).length;
  return groups.sort((a, b) => b.length - a.length || told(b) - told(a))[0] ?? [];
}

/** Why a headline is not among those that tell the act: its day, or its step; none for one that only puts something else first. */
function refusalsOf(h: Headline, days: DaySpan | null): Refusal[] {
  if (isOf(h, days) && h.step === null) return [];
  const because = isOf(h, days) ? `another step of the story: ${h.step}` : `of another day: ${h.published}`;
  return [{ claim: h.claim.id, relation: 'incomparable', because }];
}

/** Headlines of one act from one day to the next, side by side; those of later steps and of other events are kept apart. */
export function alignHeadlines(witnesses: readonly Witness[], claims: readonly FramingClaim[]): Cluster[] {
  const witnessOf = new Map(witnesses.map((w) => [w.document.article.id, w]));
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline')).flatMap((claim) => {
    const witness = witnessOf.get(claim.article);
    return witness === undefined ? [] : [headlineOf(claim, witness)];
  });
  const days = newsDays(headlines.map((h) => h.published));
  const told = inOrder(oneAct(headlines.filter((h) => isOf(h, days))));
  if (!isShared(told)) return [];
  return [
    {
      kind: 'framing',
      key: 'headline',
      title: 'What each headline puts first',
      claims: told,
      together: ['headlines of one act'],
      refused: headlines.filter((h) => !told.includes(h.claim)).flatMap((h) => refusalsOf(h, days)),
    },
  ];
}
