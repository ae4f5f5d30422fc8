import { isStandardId, standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { reviewSheet } from './assess/review-sheet.ts';

const [id = ''] = process.argv.slice(2);
if (isStandardId(id)) {
  process.stdout.write(reviewSheet(standardOf(id)));
} else {
  process.stderr.write('Cách dùng: npm run law -- vn-2016 | vn-2022 | vn-2027\n');
  process.exitCode = 2;
}
