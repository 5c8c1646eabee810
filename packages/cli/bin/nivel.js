#!/usr/bin/env node
import { main } from '../dist/main.js';

// Whoever reads may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
