import '../ui/field/field.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { FIELD_BASE } from './addresses.ts';
import { Opening } from './opening.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <Router base={FIELD_BASE}>
      <Opening />
    </Router>
  </StrictMode>,
);
