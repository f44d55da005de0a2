// Who may import whom. src/ARCHITECTURE.md says why.
import { posix } from 'node:path';

const foundation = ['domain/net', 'domain/catalog', 'domain/machines'];
const belowMoulds = [...foundation, 'domain/model', 'domain/shapes'];
const moulds = [
  'domain/actions',
  'domain/rules',
  'domain/behaviours',
  'domain/facts',
  'domain/formats',
  'domain/examples',
  'domain/stories',
];
const domain = [...belowMoulds, ...moulds, 'domain/engine'];
const domainPackages = ['ipaddr.js', 'pure-rand'];

// A folder of ui that is not a screen (kit, theme, ask …) is shared by all screens, and is called `ui` here.
const screens = [
  'home',
  'circuits',
  'wizard',
  'topology',
  'timeline',
  'findings',
  'addresses',
  'resiliency',
  'export',
  'catalog',
  'transfer',
  'catalog',
  'present',
  'palette',
];
const ui = ['ui', 'store', ...domain];

/** `packages` left out: any. `types`: rooms of which a room may know the types, and nothing that runs. */
const rooms = {
  ...Object.fromEntries(foundation.map((room) => [room, { may: [], packages: domainPackages }])),
  'domain/model': { may: foundation, packages: domainPackages },
  'domain/shapes': { may: [...foundation, 'domain/model'], packages: domainPackages },
  // A mould never looks sideways into another one: only the engine knows them all. But requests are the one vocabulary
  // for change, and their type is made from the list of actions.
  ...Object.fromEntries(
    moulds.map((room) => [room, { may: belowMoulds, types: ['domain/actions'], packages: domainPackages }]),
  ),
  // What comes from outside is checked by a schema.
  'domain/formats': { may: belowMoulds, types: ['domain/actions'], packages: [...domainPackages, 'valibot'] },
  'domain/engine': { may: [...belowMoulds, ...moulds], packages: domainPackages },
  // The hooks by which screens select from the store live beside it.
  store: { may: domain, packages: ['zustand', 'react'] },
  platform: { may: [], types: ['store', ...domain], packages: ['idb'] },
  ui: { may: ui },
  ...Object.fromEntries(screens.map((screen) => [`ui/${screen}`, { may: ui }])),
  // The workspace is made of other screens' parts.
  'ui/wizard': { may: [...ui, 'ui/topology', 'ui/timeline', 'ui/findings'] },
  cli: { may: domain, packages: ['node'] },
  testing: { may: [...ui, 'platform'] },
  app: { may: [...ui, 'platform', ...screens.map((screen) => `ui/${screen}`)] },
};
const forTests = [...domain, 'store', 'testing'];

/** The folder that counts as one room: `domain/net`, `ui/kit`, `store`. */
function folderOf(path) {
  const [top, next, rest] = path.replace(/^src\//, '').split('/');
  return rest !== undefined && ['domain', 'ui'].includes(top) ? `${top}/${next}` : top;
}

/** The name under which the table knows the folder. */
function roomOf(folder) {
  return rooms[folder] ? folder : folder.replace(/^ui\/.*/, 'ui');
}

function packageFault(row, room, specifier) {
  const name = specifier.startsWith('node:') ? 'node' : specifier;
  const free =
    row.packages === undefined || row.packages.some((known) => name === known || name.startsWith(`${known}/`));
  return free ? null : `${room} may not import the package ${specifier}.`;
}

/** Where the import leads, as a path from the project's root; null for a package. */
function targetOf(file, specifier) {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}

function spellingFault(target, crosses, specifier) {
  if (crosses && specifier.startsWith('.')) return `This leaves the room: write #${target.replace(/^src\//, '')}.`;
  if (!crosses && specifier.startsWith('#')) return 'This stays in the room: write the path from this file, ./ or ../.';
  return null;
}

/** Says what is wrong with an import, or null. `file` is a path from the project's root, with slashes. */
export function faultOf({ file, specifier, typeOnly }) {
  const isTest = /\.test\.tsx?$/.test(file);
  const folder = folderOf(file);
  const room = roomOf(folder);
  const row = rooms[room];
  if (!row) return `${file} stands in no room: see tools/lint/rooms.mjs.`;

  const target = targetOf(file, specifier);
  if (target === null) return isTest ? null : packageFault(row, room, specifier);

  const crosses = folderOf(target) !== folder;
  const goal = roomOf(folderOf(target));
  if (crosses && !row.may.includes(goal) && !(isTest && forTests.includes(goal))) {
    if (!row.types?.includes(goal)) return `${room} may not import ${goal}: see tools/lint/rooms.mjs.`;
    if (!typeOnly) return `${room} may import only types of ${goal}: write “import type”.`;
  }
  return spellingFault(target, crosses, specifier);
}
