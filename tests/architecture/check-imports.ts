// Compares the imports of files with the table of rooms, and looks for circles among them.
import { posix } from 'node:path';
import { findImports, type Import } from './read-imports.ts';
import { browserRoom, type Room, roomOf } from './rooms.ts';

/** Path → text, for files of src/ and scripts/. */
export type Sources = Readonly<Record<string, string>>;

/** One sentence for each import that the table does not allow. */
export function checkRooms(sources: Sources, rooms: Readonly<Record<string, Room>>): readonly string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const room = rooms[roomOf(path)];
    if (room === undefined) return [`${path} is in a room that the table does not name: ${roomOf(path)}`];
    return findImports(path, text)
      .filter((statement) => !isAllowed(path, statement, room))
      .map((statement) => `${path} may not import ${statement.typeOnly ? 'types of ' : ''}${statement.from}`);
  });
}

function isAllowed(path: string, { from, typeOnly, inBrowser }: Import, room: Room): boolean {
  if (!from.startsWith('.')) return !inBrowser && room.packages.some((name) => isOfPackage(from, name));
  const target = posix.join(posix.dirname(path), from);
  if (inBrowser) return roomOf(target) === browserRoom;
  const granted = typeOnly ? [...room.values, ...room.types] : room.values;
  return roomOf(target) === roomOf(path) || granted.some((grant) => isGranted(target, grant));
}

function isGranted(target: string, grant: string): boolean {
  return roomOf(target) === grant || (grant.includes('/') && target.startsWith(`src/${grant}`));
}

function isOfPackage(from: string, name: string): boolean {
  if (name === 'node:') return from.startsWith('node:');
  return from === name || from.startsWith(`${name}/`) || (name === 'astro' && /^(astro:|@astrojs\/)/.test(from));
}

/** Each circle among value imports once, as 'a.ts → b.ts → a.ts'. A circle of types alone is none when the program runs. */
export function findImportCycles(sources: Sources): readonly string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.add([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const { from, typeOnly } of findImports(path, sources[path] ?? '')) {
      const target = posix.join(posix.dirname(path), from);
      if (from.startsWith('.') && !typeOnly && target in sources) follow(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of Object.keys(sources)) follow(path, []);
  return [...cycles];
}
