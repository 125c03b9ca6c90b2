/** Required before the program in a test: tells on stderr what it had loaded when it ended. */
const vm = require('node:vm');

const { Script } = vm;
const refused = [];
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    if (this.cachedDataRejected !== false) refused.push(options.filename);
  }
};
process.on('exit', () => {
  const files = Object.keys(require.cache);
  process.stderr.write(JSON.stringify({ files, refused, builtins: process.moduleLoadList }));
});
