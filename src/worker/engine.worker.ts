/** The worker: the whole engine behind one door. */

import { expose } from 'comlink';
import { createDirectEngine } from './direct.ts';
import { servePost } from './post.ts';

expose(servePost(createDirectEngine()));
