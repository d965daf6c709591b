import './commands/headers';
