// A server's pages work as plain forms. This only makes them quicker: things are moved in the page, and what a page has to
// say first is read first.

import { all, first, lead, words } from './dom.js';
import { dragOnto } from './drag.js';
