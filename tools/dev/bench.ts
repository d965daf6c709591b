import './commands/bench';
