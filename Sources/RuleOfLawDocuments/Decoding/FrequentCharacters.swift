/// The characters that make up half of any Chinese text, simplified and traditional (常用字).
enum FrequentCharacters {
  /// All of them, with the punctuation.
  static let all = Set((punctuation + simplified + traditional).unicodeScalars)

  private static let punctuation = "，。、：；（）“”《》〔〕％　"
  private static let simplified = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产\
    种面而方后多定行学法所民得经十三之进着等部度家力里如水化高自二理起小物现实加量都两体制机当使点从业\
    本性应开合还因由其些前外政四日社义事平形相全表间与关各重新线内数正心明原利比质第向道条没结解问意建\
    月公无系情者最立通并提直题党程展五果员革位入常文总次式活设及管特件长求基资流路级少统接知较将组见计\
    别期根论运农指区强放决任取据处府给门即保治百规领七导增争济思术受联认六共权收证改清转更单教安场例务\
    具万每目至达积示议报完类八名确科信节整况集传步广记需段律究观织众布复容商非连深难近周委技备办省列习\
    约支团市消构称准值号率维划选标存效院查按格置层专状识适调县局参引该价严诉讼纠纷执裁罚村镇街司
    """
  private static let traditional = """
    這為個國時來們對會發動過說產種後學經進著裡現實體機當從業應開還與關間內數質條沒結問無長級統論農強決\
    據處門規領導濟術聯認權證轉單場務萬達積議報類確節況傳廣記觀織眾復連難備辦習約團構稱準號維劃選標層專\
    狀識適調縣參價嚴訴訟糾紛執罰鎮區總員設軍與於點義線資組計見題黨並將運給義
    """
}
