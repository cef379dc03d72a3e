import * as runtime from './runtime.js';
import { start } from '../../rendering/player/main.js';

start(runtime);
