import { isPlaceNoun } from '../../lexicon/names.js';
import {
  cover,
  type Document,
  type Entity,
  type NameClaim,
  type NameMention,
  overlaps,
  type Reading,
  type Span,
} from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { foldName } from '../../text/names.js';
import { plain } from '../../text/typography.js';
import { describedPeople } from '../names/described.js';
import { frame } from './base.js';

/**
 * What an article calls its people and places: one claim for each form of a name and each description beside it (the first
 * of its kind), so that a place named twenty times makes one claim. A surname alone, standing for a full name, makes none.
 * A name of which nothing tells what it is makes a tentative claim, of a person until another article tells otherwise.
 * People told by age and origin ("a 31-year-old Ruritanian") make claims too, with an empty name.
 */
export function nameClaims(document: Document, reading: Reading): NameClaim[] {
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const told = new Set<string>();
  const claims: NameClaim[] = [];
  for (const mention of inTellingOrder(reading.names)) {
    const entity = entities.get(mention.entity);
    if (entity === undefined || mention.kind === 'organisation' || mention.attributive || isNoName(mention)) continue;
    const forms = formsOf(mention, entity);
    if (forms.every((form) => told.has(form))) continue;
    for (const form of forms) told.add(form);
    claims.push(claimOf(document, reading, mention, entity));
  }
  for (const { sentence, ...span } of describedPeople(document)) {
    claims.push(describedClaim(document, reading, sentence, { start: span.start, end: span.end }));
  }
  return claims.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** "Terminal" of "Terminal 4", "the Port": a word for a kind of place alone. */
const isNoName = (mention: NameMention): boolean =>
  isAdjective(mention) || (mention.kind !== 'person' && isPlaceNoun(mention.name.toLowerCase()));

/** Adjectives of places and their plurals: "Zendian", "Zendians". */
const ADJECTIVE = /(?:ans?|ese|ish|is?|ic)$/;

/** "North Tarnians", "South Tarnese". */
const PEOPLES = /^(?:North|South|East|West)(?:ern)? \S+(?:[ei]ans?|icans?|ese|ish)$/;

const isAdjective = ({ kind, name }: NameMention): boolean =>
  PEOPLES.test(name) || (kind === 'other' && !name.includes(' ') && ADJECTIVE.test(name));

/** People with their titles first (the name alone adds nothing then); places as they come, the first mention always counts. */
const inTellingOrder = (names: readonly NameMention[]): NameMention[] => {
  const rank = (m: NameMention): number => (m.kind === 'person' && m.role !== null ? 0 : 1);
  return [...names].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
};

/** What is new in a mention: its spelling, and its description; none for a short name that stands for a longer one. */
function formsOf({ name, role, kind, entity }: NameMention, { names }: Entity): string[] {
  const longest = foldName(names[0] ?? name).split(' ');
  const short = kind === 'person' && foldName(name).split(' ').length < longest.length && longest.length > 1;
  const forms = short ? [] : [`${entity} ${name}`];
  return role === null ? forms : [...forms, `${entity} ${name} ${foldName(role.text)}`];
}

function claimOf(document: Document, reading: Reading, mention: NameMention, entity: Entity): NameClaim {
  const kind = mention.kind === 'place' ? 'place-name' : 'person-role';
  const span = mention.role === null ? mention : cover([mention, mention.role]);
  const base = frame(kind, document, reading, mention.sentence, { start: span.start, end: span.end });
  // Written out: one object made at once costs a fraction of one that is spread and then grows.
  return {
    id: base.id,
    kind: base.kind,
    article: base.article,
    evidence: base.evidence,
    sentence: base.sentence,
    // In what words a person or place is named is the article's choice, whoever it says has spoken; but for what it quotes.
    speaker: base.voice === 'quoted' ? base.speaker : null,
    voice: base.voice === 'quoted' ? 'quoted' : 'own',
    event: base.event,
    value: { text: mention.name },
    name: mention.name,
    role: mention.role?.text ?? null,
    aliases: entity.aliases,
    entity: entity.id,
    context: contextOf(document, mention.sentence, mention),
    ...(mention.kind === 'other' ? TENTATIVE : {}),
  };
}

const TENTATIVE = { tentative: true } as const;

function describedClaim(document: Document, reading: Reading, sentence: number, span: Span): NameClaim {
  const text = plain(document.article.text.slice(span.start, span.end));
  return {
    ...frame('person-role', document, reading, sentence, span),
    value: { text },
    name: '',
    role: text,
    aliases: [],
    entity: foldName(text).replaceAll(' ', '-'),
    context: contextOf(document, sentence, span),
  };
}

/** Content lemmas of the sentence, the name's own words left out; sorted. */
export function contextOf(document: Document, sentence: number, span: Span): string[] {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  return [...new Set(tokens.filter((t) => isContent(t) && !overlaps(t, span)).map((t) => t.lemma))].sort();
}
