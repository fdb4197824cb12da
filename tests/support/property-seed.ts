import { configureGlobal } from 'fast-check';

// A property looks at other examples with each run, so that runs together see more. In CI it looks at the same ones each time: there a failure
// must be that of the change under test.
if (process.env['CI'] === 'true') configureGlobal({ seed: 20_261_122 });
