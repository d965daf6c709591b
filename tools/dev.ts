import './commands/dev';
