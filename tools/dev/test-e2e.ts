import './commands/test-e2e';
