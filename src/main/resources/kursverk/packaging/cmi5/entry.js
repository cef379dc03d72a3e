import { launch } from './launch.js';
import * as runtime from './runtime.js';
import { element, first } from '../../rendering/player/dom.js';
import { start } from '../../rendering/player/main.js';
import { say } from '../../rendering/player/messages.js';

// The LMS is asked first, so that the module begins where the learner was; without an answer one reads all the same.
launch(window).then((launched) => {
  runtime.use(launched);
  start(runtime);
  if (launched?.failed) {
    first('main').prepend(element('p', { class: 'note', role: 'alert' }, say('launch-failed')));
  }
});
