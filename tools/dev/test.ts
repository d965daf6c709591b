import './commands/test';
