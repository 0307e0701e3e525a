import type { Document, Entity, NameMention } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import { aliasPairs } from './aliases.js';
import { type Candidate, candidatesIn } from './candidate.js';
import { coordinatedPairs } from './coordination.js';
import { entityOf, type Group, groupsOf, kindsOf } from './entities.js';

/**
 * The names in a document, found from their form and what stands beside them (no list of names): each mention with its
 * kind, its title and the entity it belongs to, in the order of the text; and the entities.
 */
export function extractNames(document: Document): { names: NameMention[]; entities: Entity[] } {
  const candidates = candidatesIn(document);
  const groups = groupsOf(candidates);
  const groupOf = new Map(groups.flatMap((g) => g.members.map((m) => [m, g] as const)));
  const renamed = groupPairs(aliasPairs(candidates), groupOf);
  const kinds = kindsOf(groups, [...groupPairs(coordinatedPairs(candidates), groupOf), ...renamed]);
  const aliases = aliasesOf(renamed);
  const taken = new Set<string>();
  const ordered = [...groups].sort((a, b) => first(a) - first(b));
  const entityFor = new Map<Group, Entity>();
  for (const group of ordered) {
    entityFor.set(group, entityOf(group, kinds.get(group) ?? 'other', taken, [...(aliases.get(group) ?? [])]));
  }
  const names = candidates.flatMap((c) => {
    const group = groupOf.get(c);
    const entity = group && entityFor.get(group);
    if (group === undefined || entity === undefined) return [];
    const mention = mentionOf(c, entity, document.article.text);
    return [isAttributive(group, entity) ? { ...mention, attributive: true } : mention];
  });
  return { names, entities: [...entityFor.values()] };
}

const first = (group: Group): number =>
  group.members.reduce((least, m) => Math.min(least, m.start), Number.POSITIVE_INFINITY);

function mentionOf({ start, end, name, role, setting, line }: Candidate, entity: Entity, text: string): NameMention {
  const beside = entity.kind === 'place' ? setting : role;
  return {
    start,
    end,
    name,
    kind: entity.kind,
    role:
      beside === null
        ? null
        : { start: beside.start, end: beside.end, text: plain(text.slice(beside.start, beside.end)) },
    entity: entity.id,
    sentence: line.index,
  };
}

const isAttributive = ({ members }: Group, { kind }: Entity): boolean =>
  kind === 'other' && members.every((m) => m.qualifier);

type Pair<T> = readonly [T, T];

/** The groups of pairs of candidates, pairs within one group left out. */
function groupPairs(pairs: readonly Pair<Candidate>[], groupOf: ReadonlyMap<Candidate, Group>): Pair<Group>[] {
  return pairs.flatMap(([a, b]) => {
    const [groupA, groupB] = [groupOf.get(a), groupOf.get(b)];
    return groupA === undefined || groupB === undefined || groupA === groupB ? [] : [[groupA, groupB] as const];
  });
}

/** The other names of each group that the text gives, both ways. */
function aliasesOf(pairs: readonly Pair<Group>[]): Map<Group, Set<string>> {
  const aliases = new Map<Group, Set<string>>();
  const add = (group: Group, name: string): void =>
    void aliases.set(group, (aliases.get(group) ?? new Set()).add(name));
  for (const [a, b] of pairs) {
    add(a, b.members[0]!.name);
    add(b, a.members[0]!.name);
  }
  return aliases;
}
