// Brings the database of DATABASE_URL (or of the data folder) forward and loads the lists of units.
import { openHouse } from '@ra-soat/server/start.ts';
import { readSettings } from '@ra-soat/server/platform/settings.ts';

const house = await openHouse(readSettings(process.env));
await house.close();
console.log('Cơ sở dữ liệu đã ở phiên bản mới nhất.');
