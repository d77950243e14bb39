#include "models/domain/terms.h"

#include <array>

static constexpr std::array<Term, 14> facilityKindTerms{{
    {"hospital", u"病院", u"Hospital"},
    {"clinic", u"診療所", u"Clinic"},
    {"home_nursing", u"訪問看護ステーション", u"Home nursing station"},
    {"care_home", u"介護施設", u"Care facility"},
    {"pharmacy", u"薬局", u"Pharmacy"},
    {"health_centre", u"保健所", u"Public health centre"},
    {"government", u"都道府県・市区町村", u"Prefecture or municipality"},
    {"recovery_hotel", u"宿泊療養施設", u"Recovery accommodation"},
    {"call_centre", u"電話相談センター", u"Telephone advice centre"},
    {"test_centre", u"検査・採取センター", u"Test and sampling centre"},
    {"temporary_facility", u"臨時の医療施設", u"Temporary medical facility"},
    {"vaccination_site", u"ワクチン接種会場", u"Vaccination site"},
    {"screening", u"健診機関", u"Health screening provider"},
    {"other", u"その他", u"Other"},
}};
std::span<const Term> termsOf(FacilityKind) { return facilityKindTerms; }

static constexpr std::array<Term, 3> covidRoleTerms{{
    {"direct_care", u"直接対応", u"Direct care"},
    {"sends_support", u"応援派遣", u"Sends support"},
    {"other", u"その他", u"Other"},
}};
std::span<const Term> termsOf(CovidRole) { return covidRoleTerms; }

static constexpr std::array<Term, 4> recruitmentKindTerms{{
    {"ordinary", u"通常", u"Ordinary"},
    {"short_term_support", u"短期応援", u"Short-term support"},
    {"backfill", u"応援元の補充", u"Backfill for a sender of support"},
    {"vaccination", u"ワクチン接種", u"Vaccination"},
}};
std::span<const Term> termsOf(RecruitmentKind) { return recruitmentKindTerms; }

static constexpr std::array<Term, 6> employmentFormTerms{{
    {"permanent", u"正社員", u"Permanent"},
    {"non_permanent", u"正社員以外", u"Non-permanent"},
    {"fiscal_year", u"会計年度任用職員", u"Fiscal-year appointment"},
    {"short_term_support", u"短期応援", u"Short-term support"},
    {"single_shift", u"単発", u"Single shift"},
    {"dispatched", u"派遣", u"Dispatched"},
}};
std::span<const Term> termsOf(EmploymentForm) { return employmentFormTerms; }

static constexpr std::array<Term, 5> wageFormTerms{{
    {"hourly", u"時給", u"Hourly"},
    {"daily", u"日給", u"Daily"},
    {"monthly", u"月給", u"Monthly"},
    {"yearly", u"年俸", u"Yearly"},
    {"negotiable", u"応相談", u"Negotiable"},
}};
std::span<const Term> termsOf(WageForm) { return wageFormTerms; }

static constexpr std::array<Term, 3> disclosureTerms{{
    {"open", u"公開", u"Public"},
    {"non_public", u"非公開", u"Non-public"},
    {"unlisted", u"非掲載", u"Not listed"},
}};
std::span<const Term> termsOf(Disclosure) { return disclosureTerms; }

static constexpr std::array<Term, 3> sourceTerms{{
    {"gmis", u"G-MIS", u"G-MIS"},
    {"file", u"ファイル", u"File"},
    {"manual", u"手入力", u"Entered here"},
}};
std::span<const Term> termsOf(Source) { return sourceTerms; }

static constexpr std::array<Term, 6> reviewStateTerms{{
    {"received", u"受付", u"Received"},
    {"in_review", u"審査中", u"In review"},
    {"returned", u"差戻し", u"Returned"},
    {"resubmitted", u"再提出", u"Resubmitted"},
    {"approved", u"承認", u"Approved"},
    {"refused", u"不受理", u"Refused"},
}};
std::span<const Term> termsOf(ReviewState) { return reviewStateTerms; }

static constexpr std::array<Term, 5> publicationStateTerms{{
    {"unpublished", u"未公開", u"Unpublished"},
    {"scheduled", u"公開予約", u"Scheduled"},
    {"published", u"公開中", u"Published"},
    {"stopped", u"停止", u"Stopped"},
    {"ended", u"終了", u"Ended"},
}};
std::span<const Term> termsOf(PublicationState) { return publicationStateTerms; }

static constexpr std::array<Term, 5> endReasonTerms{{
    {"filled", u"充足", u"Filled"},
    {"cancelled", u"機関による取消", u"Cancelled by the institution"},
    {"expired", u"期限満了", u"Expired"},
    {"reregistered", u"再登録", u"Registered anew"},
    {"by_office", u"職権", u"Ended by the office"},
}};
std::span<const Term> termsOf(EndReason) { return endReasonTerms; }

static constexpr std::array<Term, 4> fillStateTerms{{
    {"unfilled", u"未充足", u"Unfilled"},
    {"partly_filled", u"一部充足", u"Partly filled"},
    {"filled", u"充足", u"Filled"},
    {"over", u"超過", u"Over"},
}};
std::span<const Term> termsOf(FillState) { return fillStateTerms; }

static constexpr std::array<Term, 11> reasonCodeTerms{{
    {"unlawful", u"法令違反", u"Breach of law"},
    {"unfit_conditions", u"著しく不適当な労働条件", u"Grossly unfit working conditions"},
    {"penalised_employer", u"処分・公表された者", u"Employer penalised or named"},
    {"no_terms_stated", u"労働条件の明示なし", u"Terms of work not stated"},
    {"organised_crime", u"暴力団関係", u"Organised crime"},
    {"no_report", u"報告の求めに応じない", u"Does not answer a demand to report"},
    {"missing_item", u"必須項目欠落", u"Required item missing"},
    {"duplicate", u"重複", u"Duplicate"},
    {"other_profession", u"対象外の職種", u"Profession not covered"},
    {"no_training", u"研修欄未記入", u"Training not filled in"},
    {"name_left", u"非公開の名称が本文に残る", u"Hidden name left in the text"},
}};
std::span<const Term> termsOf(ReasonCode) { return reasonCodeTerms; }

static constexpr std::array<Term, 7> hireStageTerms{{
    {"offered", u"内定", u"Offered"},
    {"awaiting", u"着任待ち", u"Awaiting start"},
    {"started", u"就業", u"Started"},
    {"completed", u"就業終了", u"Completed"},
    {"ended_early", u"途中終了", u"Ended early"},
    {"declined", u"辞退", u"Declined"},
    {"withdrawn", u"取消", u"Withdrawn"},
}};
std::span<const Term> termsOf(HireStage) { return hireStageTerms; }

static constexpr std::array<Term, 7> intakeRouteTerms{{
    {"keynet", u"Key-Net", u"Key-Net"},
    {"headquarters", u"調整本部", u"Coordination headquarters"},
    {"hello_work", u"ハローワーク", u"Hello Work"},
    {"nurse_centre", u"ナースセンター", u"Nurse Center"},
    {"women_doctors", u"女性医師バンク", u"Women doctors' bank"},
    {"association", u"団体", u"Association"},
    {"agency", u"民間", u"Private agency"},
}};
std::span<const Term> termsOf(IntakeRoute) { return intakeRouteTerms; }

static constexpr std::array<Term, 5> seekerStateTerms{{
    {"valid", u"有効", u"Valid"},
    {"expired", u"期限切れ", u"Expired"},
    {"reactivated", u"再有効", u"Valid again"},
    {"employed", u"就業中", u"Employed"},
    {"withdrawn", u"退会", u"Withdrawn"},
}};
std::span<const Term> termsOf(SeekerState) { return seekerStateTerms; }

static constexpr std::array<Term, 4> licenceCheckTerms{{
    {"unchecked", u"未確認", u"Unchecked"},
    {"looked_up", u"検索照合", u"Looked up"},
    {"original_seen", u"原本確認済", u"Original seen"},
    {"refuted", u"不一致", u"Does not match"},
}};
std::span<const Term> termsOf(LicenceCheck) { return licenceCheckTerms; }
