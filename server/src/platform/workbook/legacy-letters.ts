/** TCVN 5712:1993 (TCVN3, "ABC"), lower case and the seven capitals: code of the old font, then the letter. */
const tcvn3 =
  '¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ ®đ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị ' +
  'ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00adư øứ õừ öử ÷ữ ùự ýý úỳ ûỷ üỹ þỵ ' +
  '¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư';

/** VNI Windows, lower case: one or two codes of the old font, then the letter; capitals follow by case. */
const vni =
  'aù:á aø:à aû:ả aõ:ã aï:ạ aê:ă aé:ắ aè:ằ aú:ẳ aü:ẵ aë:ặ aâ:â aá:ấ aà:ầ aå:ẩ aã:ẫ aä:ậ ñ:đ ' +
  'eù:é eø:è eû:ẻ eõ:ẽ eï:ẹ eâ:ê eá:ế eà:ề eå:ể eã:ễ eä:ệ í:í ì:ì æ:ỉ ó:ĩ ò:ị ' +
  'où:ó oø:ò oû:ỏ oõ:õ oï:ọ oâ:ô oá:ố oà:ồ oå:ổ oã:ỗ oä:ộ ô:ơ ôù:ớ ôø:ờ ôû:ở ôõ:ỡ ôï:ợ ' +
  'uù:ú uø:ù uû:ủ uõ:ũ uï:ụ ö:ư öù:ứ öø:ừ öû:ử öõ:ữ öï:ự yù:ý yø:ỳ yû:ỷ yõ:ỹ î:ỵ';

export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  tcvn3.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

export const vniLetters: ReadonlyMap<string, string> = new Map(
  vni.split(' ').flatMap((pair) => {
    const [code = '', letter = ''] = pair.split(':');
    const capital = letter.toUpperCase();
    const mixed = code.charAt(0).toUpperCase() + code.slice(1);
    return [
      [code, letter],
      [mixed, capital],
      [code.toUpperCase(), capital],
    ] as const;
  }),
);
