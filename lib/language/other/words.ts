import type { LanguageWords } from '@/lib/language/language-words';

/** Languages with only these lists. Those without spaces between words list parts of words. */
export const otherLanguageWords: readonly LanguageWords[] = [
  // Swedish, Danish, Norwegian, Finnish, Icelandic
  {
    transcript:
      'transkript transkription transkribering avskrift transskription transskript transkripsjon litterointi transkriptio tekstivastine afrit uppskrift',
    transcriptModifiers:
      'fullständig fullständigt hela avsnitt avsnittet avsnittets av fuld hele afsnit afsnittet afsnittets episode episoden fullstendig jakson koko avsnittstext podd automatisk automatiskt',
    particles: 'af av',
  },
  // Polish, Czech, Slovak, Slovenian, Croatian, Hungarian, Romanian, Catalan, Galician, Basque
  {
    transcript:
      'transkrypcja transkrypt stenogram přepis prepis prijepis zapis átirat leirat transcriere transcripció transcrición transkripzioa transkribapena',
    transcriptModifiers:
      'pełna pełny pełen odcinka odcinek rozmowy audycji przeczytaj podcastu epizody epizódy dílu epizode rozhovoru celý celá úplný kompletní kompletný teljes epizód celotni cijeli potpuni completă episodului completa completo episodi osoa del d',
  },
  // Russian, Ukrainian, Bulgarian, Serbian, Greek, Turkish
  {
    transcript:
      'транскрипт транскрипция расшифровка стенограмма розшифровка транскрипція стенограма препис απομαγνητοφώνηση μεταγραφή döküm dökümü transkript transkripti deşifre',
    transcriptModifiers:
      'полная полный полностью выпуска эпизода подкаста текстовая повна випуску епізоду на пълен επεισοδίου του πλήρης bölüm bölümün konuşma konuşmanın sohbet sohbetin söyleşi programın tam',
    phrases:
      'полный текст|текст выпуска|полный текст выпуска|tam metin|bölüm metni|konuşma metni|söyleşi metni|πλήρες κείμενο',
    particles: 'bin ibn al el ben bar ter ten',
  },
  // Persian, Hebrew, Urdu
  {
    transcript: 'رونوشت תמלול תמליל',
    transcriptModifiers: 'قسمت کامل פרק הפרק מלא',
    phrases: 'متن کامل|متن قسمت|متن پادکست|متن کامل قسمت|הטקסט המלא',
  },
  // Japanese, Chinese, Korean
  {
    transcript:
      '文字起こし 書き起こし 文字おこし 書きおこし トランスクリプト トランスクリプション 逐字稿 文字稿 文字版 文稿 轉錄 转录 文字記錄 文字记录 文字實錄 文字实录 谈话实录 녹취록 녹취 스크립트 전사 대본 트랜스크립트',
    transcriptModifiers:
      '全文 全編 完全 完整 本集 本期 節目 节目 播客 單集 单集 訪談 访谈 對談 对谈 エピソード 番組 音声 ポッドキャスト インタビュー 会話 対談 本編 今回 自動 自动 版 の 的 第 回 集 期 話 에피소드 전체 방송 팟캐스트 자동 인터뷰',
    phrases: '全文|전문|본문 전문|節目全文|节目全文|本集全文',
  },
  // Programs and services, as in `Transcript by Otter.ai`
  {
    transcript: '',
    transcriptModifiers:
      'otter rev descript riverside fm castos buzzsprout podbean transistor whisper openai sonix trint deepgram assemblyai auphonic zoom youtube happy scribe happyscribe castmagic macwhisper com io',
  },
  // Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai
  {
    transcript: 'प्रतिलेख प्रतिलिपि ट्रांसक्रिप्ट প্রতিলিপি transkrip บทถอดเสียง ถอดเสียง บทสนทนา',
    transcriptModifiers: 'पूर्ण पूरा पूरी एपिसोड का की lengkap penuh episode dari ฉบับเต็ม',
    phrases: 'bản ghi|bản chép lời|bản ghi đầy đủ|bản chép lời đầy đủ|bản ghi âm',
  },
];
