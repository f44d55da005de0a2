import { expose } from 'comlink';
import { Reader } from './reader.ts';

// Runs beside the page. It keeps what it read until the page ends it.
expose(new Reader());
