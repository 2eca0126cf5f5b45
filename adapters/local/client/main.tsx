import './styles/base.css';
import './styles/client.css';
import './styles/message.css';
import './styles/slack.css';
import './styles/teams.css';
import './styles/tools.css';
import { render } from 'preact';
import { App } from './app.tsx';

render(<App />, document.body);
