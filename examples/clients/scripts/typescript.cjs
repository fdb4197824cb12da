// Runs TypeScript in Node through Babel, which Relay needs anyway: its plugin puts the compiled artifact in the place of each
// graphql`...`. In a frontend the bundler does this.
require('@babel/register')({ extensions: ['.ts', '.js'] });
