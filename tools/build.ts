import './commands/build';
