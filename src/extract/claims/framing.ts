import { isBareName } from '../../lexicon/framing.js';
import type { Document, FramingClaim, NameMention, Reading } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { isLower } from '../../text/letters.js';
import { tokenFrom } from '../../text/token-span.js';
import { actDraft } from '../framing/acts.js';
import { attackerDrafts } from '../framing/attackers.js';
import { calledDrafts } from '../framing/called.js';
import { degreeDrafts } from '../framing/degrees.js';
import { closed, type Draft } from '../framing/draft.js';
import { firstDrafts } from '../framing/firsts.js';
import { headlineDrafts } from '../framing/headline.js';
import { epithetDraft, nounDraft } from '../framing/nouns.js';
import { recordDrafts } from '../framing/records.js';
import { standingDrafts } from '../framing/standing.js';
import { superlativeDrafts } from '../framing/superlatives.js';
import { isOfClass } from '../framing/things.js';
import { type Found, ignoredHeads, wordingsIn } from '../framing/wordings.js';
import { frame, type Voiced } from './base.js';
import { OWN, wordingVoice } from './voice.js';

function draftOf(sentence: Draft['sentence'], found: Found, names: readonly NameMention[]): Draft | null {
  const { as, of, family } = found.wording;
  if (as === 'epithet') return epithetDraft(sentence, found, (t) => isOfClass(t, family.class, names));
  return of === 'self' ? nounDraft(sentence, found) : actDraft(sentence, found, names);
}

/** Words by which somebody says what a thing was: "police: it was an accident". */
const NAMING = new Set(['a', 'an', 'as', 'be', 'is', 'no', 'not', 'was', 'were']);

/** "Army says raid killed nine": what a headline calls the event by a word that suggests nothing is its writer's choice, unless it is told that it was that. */
function isTitleWord({ sentence, span, concept, label }: Draft): boolean {
  if (sentence.block !== 'headline' || !isBareName(concept, label)) return false;
  const first = tokenFrom(sentence.tokens, span.start);
  return !NAMING.has(sentence.tokens[first - 1]?.lower ?? '');
}

const RANKS = new Set(['first', 'superlative']);
const TIES = new Set([',', '–', '—', 'during', 'in']);
const MAKES = new Set(['made', 'makes', 'making']);

/** "Nine died, police said, in (what is) the worst flood in years", ", making it the worst": told beside what is said, a rank is the reporter's. */
function isAside({ sentence: { tokens }, span, concept }: Draft): boolean {
  if (!RANKS.has(concept)) return false;
  let before = tokenFrom(tokens, span.start) - 1;
  if (tokens[before]?.lower === 'the') before--;
  const what = tokens.findLastIndex((t, i) => i < before && t.lower === 'what');
  if (what >= 0 && tokens.slice(what + 1, before + 1).every((t) => t.lemma === 'be')) before = what - 1;
  const tie = tokens[before];
  // "She steps down and (so) becomes the first": what follows from what is said.
  const joined = tokens[before - 1]?.pos === 'ADV' ? tokens[before - 2] : tokens[before - 1];
  if (tie?.lemma === 'become') return joined?.pos === 'CCONJ';
  return TIES.has(tie?.text ?? '') || (tie?.lower === 'it' && MAKES.has(tokens[before - 1]?.lower ?? ''));
}

/** "Gunmen seized a bakery, the police said": of who did it the word is the reporter's, where no name stands behind what is retold. */
const isReporters = ({ voice, speaker }: Voiced): boolean =>
  voice === 'unclear' || (voice === 'retold' && (speaker === null || isLower(speaker[0] ?? '')));

function claimOf(document: Document, reading: Reading, draft: Draft): FramingClaim {
  const { sentence, concept, label, agents, objects } = draft;
  const isHeadline = concept === 'headline';
  const span = isHeadline ? draft.span : closed(sentence.tokens, draft.span);
  const base = frame('framing', document, reading, sentence.index, span);
  const isChoice = draft.isEpithet === true || isTitleWord(draft) || isAside(draft);
  const told = isHeadline ? OWN : wordingVoice(document, reading, sentence, span, isChoice);
  const voiced = concept === 'attackers' && isReporters(told) ? OWN : told;
  return {
    id: base.id,
    kind: base.kind,
    article: base.article,
    evidence: base.evidence,
    sentence: base.sentence,
    speaker: voiced.speaker,
    voice: voiced.voice,
    event: base.event,
    value: { text: base.evidence.quote },
    concept,
    label,
    agents,
    objects,
    context: [...new Set([...agents, ...objects])].sort(),
  };
}

/**
 * How an article words things that others may word otherwise: acts ("seized", "taken hostage"), incidents, groups and deals,
 * ranks ("the worst … since …"), degrees ("critically endangered"), and its headline. What the words suggest is said by
 * lexicon/framing; which of them speak of the same thing is for alignment to say.
 */
export function framingClaims(document: Document, reading: Reading): FramingClaim[] {
  const ignored = ignoredHeads(document.sentences);
  const drafts = document.sentences.flatMap((sentence) => {
    const names = inSentence(reading.names, sentence.index);
    const worded = wordingsIn(sentence)
      .filter((found) => !ignored.has(found.wording.label))
      .flatMap((found) => draftOf(sentence, found, names) ?? []);
    return [
      ...worded,
      ...superlativeDrafts(sentence),
      ...recordDrafts(sentence),
      ...firstDrafts(sentence),
      ...degreeDrafts(sentence),
      ...standingDrafts(sentence, names),
      ...calledDrafts(sentence, names),
    ];
  });
  return [...headlineDrafts(document), ...attackerDrafts(document), ...drafts].map((draft) =>
    claimOf(document, reading, draft),
  );
}
