/** The monolith as one writes it: loaders read whole rows. */
import { serve } from '../processes/serve.ts';
import { serveYoga } from './yoga.ts';

serve((options) => serveYoga(options, { narrow: false }));
