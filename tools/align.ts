import './commands/align';
