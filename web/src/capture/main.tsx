import '../ui/field/field.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPhone } from '../device/create-phone.ts';
import { App } from './app.tsx';
import { appVersion } from './app-version.ts';
import { registerWorker } from './install/app-update.ts';
import { hearInstallOffer } from './install/install-prompt.ts';
import { areLettersLarge, showLetters } from './letters.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

hearInstallOffer();
showLetters(areLettersLarge());
createRoot(place).render(
  <StrictMode>
    <App phone={createPhone(appVersion)} />
  </StrictMode>,
);
void registerWorker();
