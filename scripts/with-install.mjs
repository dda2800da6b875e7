// Runs an installed command after making sure that it is installed: node scripts/with-install.mjs COMMAND [arguments]
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runBin } from './lib/steps.mjs';

ensureInstalled();
const [command, ...args] = process.argv.slice(2);
process.exitCode = command && runBin(command, args) ? 0 : 1;
