/** The monolith taught what the hub does by itself: to read no column that a document does not ask for. */
import { serve } from '../processes/serve.ts';
import { serveYoga } from './yoga.ts';

serve((options) => serveYoga(options, { narrow: true }));
