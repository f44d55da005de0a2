// Installs what is missing, builds, and serves the build until it is told to stop.
import { connect } from 'node:net';
import { installMissing } from './install.mjs';
import { root, run, stop, tool } from './run.mjs';

const usualPort = 4173;

function wantedPort() {
  const text = process.env.PORT || String(usualPort);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`PORT must be a number from 1 to 65535, not “${text}”.`);
  }
  return port;
}

// Asked by connecting: `localhost` may be two addresses, and a server of somebody else may listen on only one of them.
function isTaken(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

async function serve(port) {
  const { preview } = await import('vite');
  try {
    return await preview({ root, preview: { port, strictPort: true } });
  } catch (error) {
    return stop(`The server could not start on port ${port}: ${error.message}`);
  }
}

const port = wantedPort();
if (await isTaken(port)) {
  stop(`Port ${port} is already in use. Choose another one with PORT, for example: PORT=${port + 1} npm start`);
}

installMissing();

console.log('Building…');
if (!run(tool('vite', 'build', '--logLevel', 'warn')).ok) stop('The build failed: what it says above tells why.');

const server = await serve(port);
console.log(`\nOnramp is at ${server.resolvedUrls.local[0]}\nCtrl+C stops it.`);

async function end() {
  await server.close();
  process.exit(0);
}
process.once('SIGINT', end).once('SIGTERM', end);

// npm runs us in a shell, and a SIGTERM to npm ends that shell without a word to us: once it is gone, so are we.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
}
