import type { Notice, SourceFile } from '../model/index.js';
import { shortHash, slug } from '../text/ids.js';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stemOf = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name);
const endingOf = (name: string): string =>
  name.lastIndexOf('.') > 0 ? slug(name.slice(name.lastIndexOf('.') + 1)) : '';

/** The id a file would have alone: its name without the ending; of a name without Latin letters a hash of it. */
const naturalId = (path: string): string => {
  const stem = stemOf(nameOf(path));
  return slug(stem) || `article-${shortHash([stem])}`;
};

/**
 * One id for each file. Files of one name keep the order of their paths: the first has the name, the others get their ending
 * ("bbc-txt") or, when that is taken too, a number. `files` must be sorted by path.
 */
export function idsFor(files: readonly SourceFile[]): {
  readonly ids: readonly string[];
  readonly notices: readonly Notice[];
} {
  const natural = files.map((file) => naturalId(file.path));
  const taken = new Set(natural);
  const given = new Map<string, string>();
  const notices: Notice[] = [];
  const ids = files.map((file, i) => {
    const id = natural[i]!;
    const first = given.get(id);
    if (first === undefined) {
      given.set(id, file.path);
      return id;
    }
    const unique = freeId(id, endingOf(nameOf(file.path)), taken);
    taken.add(unique);
    notices.push({
      code: 'duplicate-id',
      severity: 'warning',
      file: file.path,
      line: null,
      message: `${file.path} and ${first} would both be called "${id}"; this one is called "${unique}". Rename one of the files to choose the name yourself.`,
    });
    return unique;
  });
  return { ids, notices };
}

function freeId(id: string, ending: string, taken: ReadonlySet<string>): string {
  if (ending !== '' && !taken.has(`${id}-${ending}`)) return `${id}-${ending}`;
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}
