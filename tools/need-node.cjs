// Loaded before anything else, by `node -r`. It is read by Nodes that are too old, so it keeps to old syntax.
'use strict';

var version = process.versions.node.split('.').map(Number);
var major = version[0];
var minor = version[1];

// What Vite asks for.
var enough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (!enough) {
  console.error(
    'Onramp needs Node.js 20.19 or newer (in the 22 line: 22.12 or newer), and this is ' +
      process.versions.node +
      '. Get a newer one at https://nodejs.org and try again.',
  );
  process.exit(1);
}
